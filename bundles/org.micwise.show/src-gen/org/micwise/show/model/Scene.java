/**
 */
package org.micwise.show.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scene</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of the running order.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.micwise.show.model.Scene#getId <em>Id</em>}</li>
 *   <li>{@link org.micwise.show.model.Scene#getNumber <em>Number</em>}</li>
 *   <li>{@link org.micwise.show.model.Scene#getName <em>Name</em>}</li>
 *   <li>{@link org.micwise.show.model.Scene#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.micwise.show.model.Scene#getSceneChannels <em>Scene Channels</em>}</li>
 *   <li>{@link org.micwise.show.model.Scene#getUnderstudies <em>Understudies</em>}</li>
 *   <li>{@link org.micwise.show.model.Scene#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.micwise.show.model.ShowPackage#getScene()
 * @model
 * @generated
 */
public interface Scene extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stays the same for the scene's whole life; see org.micwise.show.Ids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.micwise.show.model.ShowPackage#getScene_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Scene#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As in the script ("1.4", "12a"): text, not a quantity; no two scenes of a show share one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.micwise.show.model.ShowPackage#getScene_Number()
	 * @model default="" required="true"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Scene#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.micwise.show.model.ShowPackage#getScene_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Scene#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.micwise.show.model.ShowPackage#getScene_Notes()
	 * @model default=""
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Scene#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Scene Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.micwise.show.model.SceneChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The channels in this scene, each at most once; a channel that is not here is off. The order means nothing and is not kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scene Channels</em>' containment reference list.
	 * @see org.micwise.show.model.ShowPackage#getScene_SceneChannels()
	 * @model containment="true"
	 * @generated
	 */
	EList<SceneChannel> getSceneChannels();

	/**
	 * Returns the value of the '<em><b>Understudies</b></em>' containment reference list.
	 * The list contents are of type {@link org.micwise.show.model.Understudy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The changes of performer that take effect with this scene, at most one a channel. The order means nothing and is not kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Understudies</em>' containment reference list.
	 * @see org.micwise.show.model.ShowPackage#getScene_Understudies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Understudy> getUnderstudies();

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place in the running order, from 0: the index in the show's list; -1 outside a show.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see org.micwise.show.model.ShowPackage#getScene_Position()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getPosition();

} // Scene
